/**
 * What is to come, as an article tells it: who expects, hopes, fears, plans or promises what, by
 * when.
 *
 * <p>Comes in: an article, its {@link dev.hearsay.moment.TimeExpression}s, and the contents of its
 * statements. Goes out: {@link dev.hearsay.forecast.Forecast}s in order of the text. Begin at
 * {@link dev.hearsay.forecast.ForecastFinder}.
 *
 * <p>A {@code Rule} finds the words that look ahead, {@code Extent} how far their clause reaches, a
 * {@code Trap} what only sounds like it: {@code Water will boil}, {@code she would later become}.
 * The words stand in lists beside the classes.
 *
 * <p>Deliberately not done here: looking at today's date, and saying whether anything came true.
 */
@NullMarked
package dev.hearsay.forecast;

import org.jspecify.annotations.NullMarked;
