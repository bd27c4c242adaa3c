/**
 * PDF files become pages.
 *
 * <p>Comes in: a file. Goes out: its words as plain text, paragraphs in the order in which they are
 * read, with a blank line between; what the file says of its own title, author and day, where its
 * words say so too. PDFBox runs in a Java of its own, with little memory and a minute of time, so
 * that no file can harm the program. Begin at {@link dev.hearsay.intake.pdf.PdfFile}, and for how
 * words become paragraphs at {@code Sheets}. Deliberately not done here: recognising the text of
 * scans, tables, forms, pictures.
 */
@NullMarked
package dev.hearsay.intake.pdf;

import org.jspecify.annotations.NullMarked;
