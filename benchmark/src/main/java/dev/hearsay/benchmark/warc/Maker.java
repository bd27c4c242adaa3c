package dev.hearsay.benchmark.warc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive of invented pages, the same for the same size: each with its request, a
 * picture with every fourth.
 */
public final class Maker {
    private static final String[] WORDS =
            ("the bridge over river Nordhavn council said that repairs would cost more than was planned and mayor"
                            + " Ann Lee told reporters on Monday new ferry between Kesteria and harbour runs every hour"
                            + " in summer while Bo Berg of union warned against delay after storm had closed road for"
                            + " three days according to a report by ministry which asked towns to share their plans with"
                            + " people who live there before work begins again next year if money is found")
                    .split(" ");

    private final Random random = new Random(4);
    private final OutputStream file;
    private final boolean gzip;
    private long written;

    private Maker(OutputStream file, boolean gzip) {
        this.file = file;
        this.gzip = gzip;
    }

    /** Takes the file, its size in millions of bytes, and whether its records are gzipped. */
    public static void main(String[] arguments) throws IOException {
        long size = Long.parseLong(arguments[1]) * 1_000_000;
        boolean gzip = arguments[0].endsWith(".gz");
        try (OutputStream file =
                new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20)) {
            Maker maker = new Maker(file, gzip);
            int pages = 0;
            for (; maker.written < size; pages++) {
                maker.page(pages);
            }
            System.out.println("pages " + pages);
        }
    }

    private void page(int number) throws IOException {
        String host = "Host: news.nordhavn.example\r\n\r\n";
        record("request", number, bytes("GET /news/" + number + " HTTP/1.1\r\n" + host));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        record("response", number, bytes(head + html(number)));
        if (number % 4 == 0) {
            byte[] picture = new byte[20_000];
            random.nextBytes(picture);
            byte[] answer = bytes("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n");
            System.arraycopy(answer, 0, picture, 0, answer.length);
            record("response", number, picture);
        }
    }

    private String html(int number) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>")
                .append(sentence(8))
                .append("</title><meta property=og:site_name content='Nordhavn Courier'>")
                .append("<meta property=article:published_time content=2026-05-12T08:30:00Z>")
                .append("<script>var settings = {");
        for (int i = 0; i < 400; i++) {
            html.append("\"key")
                    .append(i)
                    .append("\": ")
                    .append(random.nextInt(99_999))
                    .append(", ");
        }
        html.append("};</script></head><body><header><nav><ul>");
        links(html, 60);
        html.append("</ul></nav></header><main><article><h1>").append(sentence(8));
        html.append(
                "</h1><p class=byline>By Ann Lee</p><time datetime=2026-05-12>12 May 2026</time>");
        int paragraphs = 8 + random.nextInt(25);
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p>")
                    .append(sentence(25))
                    .append(' ')
                    .append(sentence(20))
                    .append("</p>\n");
        }
        html.append("</article><aside><h2>Related</h2><ul>");
        links(html, 120);
        html.append("</ul></aside></main><footer><p>Nordhavn Courier ").append(number);
        return html.append("</p></footer></body></html>").toString();
    }

    private void links(StringBuilder html, int count) {
        for (int i = 0; i < count; i++) {
            html.append("<li class='item teaser'><a href='/news/").append(random.nextInt(99_999));
            html.append("'><span class=title>").append(sentence(7)).append("</span></a></li>\n");
        }
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder("The ");
        for (int i = 0; i < words; i++) {
            sentence.append(WORDS[random.nextInt(WORDS.length)]).append(i == words - 1 ? "." : " ");
        }
        return sentence.toString();
    }

    private void record(String type, int number, byte[] block) throws IOException {
        String head =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://news.nordhavn.example/news/%d\r\nWARC-Date: 2026-05-13T10:00:00Z\r\nContent-Type: application/http;msgtype=%s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, number, type, block.length);
        Counted counted = new Counted();
        OutputStream stream = gzip ? new GZIPOutputStream(counted) : counted;
        stream.write(bytes(head));
        stream.write(block);
        stream.write(bytes("\r\n\r\n"));
        if (stream instanceof GZIPOutputStream) {
            ((GZIPOutputStream) stream).finish();
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Into the file, and counted. */
    private final class Counted extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            file.write(b);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(bytes, from, length);
            written += length;
        }
    }
}
