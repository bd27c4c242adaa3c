@echo off
rem Runs hearsay from an unpacked archive.
rem   JAVA_HOME           the Java to use, 17 or later; otherwise the one on the PATH
rem   HEARSAY_JAVA_OPTS   options for Java, such as -Xmx2g
setlocal
set "HEARSAY_JAVA=java"
if not "%JAVA_HOME%"=="" set "HEARSAY_JAVA=%JAVA_HOME%\bin\java"
set "HEARSAY_MAJOR="
for /f "tokens=3" %%v in ('call "%HEARSAY_JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do (
    for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "HEARSAY_MAJOR=%%m"
)
if "%HEARSAY_MAJOR%"=="" goto nojava
if %HEARSAY_MAJOR% LSS 17 goto nojava
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" (
    echo hearsay: ONNX Runtime has no native library for Windows on ARM: only 'read --articles' works here, unless Java is an x64 one. 1>&2
)
"%HEARSAY_JAVA%" -Xlog:disable -Xlog:all=warning:stderr -XX:+UseSerialGC -Xmx256m %HEARSAY_JAVA_OPTS% -jar "%~dp0..\lib\hearsay.jar" %*
exit /b %ERRORLEVEL%
:nojava
echo hearsay: Could not start: no Java of 17 or later found. Install one, or set JAVA_HOME to it. 1>&2
exit /b 2
