package dev.hearsay.benchmark.corenlp;

import dev.hearsay.app.cli.Articles;
import dev.hearsay.article.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * CoreNLP's quote pipeline over articles, loading left out: one article after the other, as it does
 * unless told otherwise.
 *
 * <p>Three switches of its name finder are off, as nothing of what they add is asked for here; they
 * make it faster by half. Its text is the article's as hearsay sees it. It is given no files to
 * write, and the first articles are read once before anything is measured.
 */
@CommandLine.Command(name = "CoreNlpThroughput")
public final class CoreNlpThroughput implements Callable<Integer> {
    private static final String STEPS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
    private static final List<String> OFF =
            List.of("ner.applyFineGrained", "ner.useSUTime", "ner.applyNumericClassifiers");

    @Parameters(index = "0", description = "A file or a folder of articles.")
    private String input = "";

    @Option(names = "--articles", description = "Only the first so many.")
    private int most = 20;

    @Option(names = "--warm", description = "Articles that are read before.")
    private int warm = 5;

    @Option(names = "--threads", description = "How many articles at a time.")
    private int threads = 1;

    /** Rates are printed one a line: a name and a number. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CoreNlpThroughput()).execute(args));
    }

    @Override
    public Integer call() {
        List<String> texts = new Articles(input, most).all().stream().map(Article::text).toList();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        read(pipeline, texts.subList(0, Math.min(warm, texts.size())));
        long start = System.nanoTime();
        int quotations = read(pipeline, texts);
        double seconds = (System.nanoTime() - start) / 1e9;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "articles %d%n", texts.size());
        out.printf(Locale.ROOT, "quotations %d%n", quotations);
        out.printf(Locale.ROOT, "articles_per_second %.3f%n", texts.size() / seconds);
        return 0;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", STEPS);
        OFF.forEach(name -> properties.setProperty(name, "false"));
        return properties;
    }

    private int read(StanfordCoreNLP pipeline, List<String> texts) {
        List<Annotation> documents = texts.stream().map(Annotation::new).toList();
        if (threads > 1) {
            pipeline.annotate(documents, threads);
        } else {
            documents.forEach(pipeline::annotate);
        }
        return documents.stream()
                .mapToInt(
                        document -> document.get(CoreAnnotations.QuotationsAnnotation.class).size())
                .sum();
    }
}
