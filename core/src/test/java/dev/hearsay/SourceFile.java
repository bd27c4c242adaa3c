package dev.hearsay;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java file as it is written, for the tests that count.
 *
 * @param path the file
 * @param lines how many lines it has
 * @param types the names of the types in it
 * @param methods the methods and constructors in it
 */
record SourceFile(Path path, int lines, List<String> types, List<Method> methods) {

    /**
     * A method or constructor.
     *
     * @param name the file and the method
     * @param lines how many lines its body takes, braces included; 0 without a body
     * @param parameters how many values it is given; 0 for the constructor of a record
     */
    record Method(String name, int lines, int parameters) {}

    /** The folder that holds the file, which is its package. */
    Path folder() {
        return path.resolveSibling("");
    }

    /** Every Java file below the folder of that name, in every module of the build. */
    static List<SourceFile> all(String folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths = files(folder, ".java");
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    problem -> {},
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> files = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(of(unit, positions));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below the folder of that name in every module of the build, sorted. */
    static List<Path> files(String folder, String ending) throws IOException {
        Path root = Path.of("").toAbsolutePath().resolveSibling("");
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(it -> Files.exists(it.resolve("pom.xml"))).toList()) {
                found.addAll(below(module.resolve(folder), ending));
            }
        }
        return found.stream().sorted().toList();
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static SourceFile of(CompilationUnitTree unit, SourcePositions positions)
            throws IOException {
        Path path = Path.of(unit.getSourceFile().toUri());
        long lines = Files.readString(path).lines().count();
        Counter counter = new Counter(unit, positions);
        counter.scan(unit, path);
        return new SourceFile(path, (int) lines, counter.types, counter.methods);
    }

    private static final class Counter extends TreeScanner<Path, Path> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();

        Counter(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Path visitClass(ClassTree type, Path path) {
            types.add(type.getSimpleName().toString());
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method) {
                    boolean parts = type.getKind() == Tree.Kind.RECORD && isConstructor(method);
                    methods.add(of(path, method, parts ? 0 : method.getParameters().size()));
                }
            }
            return super.visitClass(type, path);
        }

        private static boolean isConstructor(MethodTree method) {
            return method.getName().contentEquals("<init>");
        }

        private Method of(Path path, MethodTree method, int parameters) {
            String name = path.getFileName() + " " + method.getName();
            return new Method(
                    name, method.getBody() == null ? 0 : lines(method.getBody()), parameters);
        }

        private int lines(Tree body) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, body));
            return (int) (map.getLineNumber(positions.getEndPosition(unit, body)) - first) + 1;
        }
    }
}
