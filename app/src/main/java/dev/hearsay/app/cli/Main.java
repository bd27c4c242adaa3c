package dev.hearsay.app.cli;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Runs one command, such as {@code hearsay --version}. */
    public static void main(String[] args) {
        System.out.println("hearsay 0.1.0");
    }
}
