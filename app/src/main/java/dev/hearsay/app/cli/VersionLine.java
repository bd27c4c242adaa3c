package dev.hearsay.app.cli;

import dev.hearsay.app.json.Version;
import picocli.CommandLine.IVersionProvider;

/** What every command answers to {@code --version}. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hearsay " + Version.NUMBER};
    }
}
