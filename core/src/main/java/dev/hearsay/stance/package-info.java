/**
 * What a cue does to the words that it hands on: states, denies, hopes.
 *
 * <p>Comes in: a reading and one attribution. Goes out: a {@link dev.hearsay.stance.Stance}. Begin
 * at {@link dev.hearsay.stance.StanceFinder}. Deliberately not done here: judging whether what is
 * said is true.
 *
 * <p>Where words could be read in two ways, it was decided so:
 *
 * <pre>{@code
 * accused Lee of theft, charged that      claims         the speaker answers for it
 * blamed Lee for the loss                 condemns
 * called the plan a joke, described       states         the judgement is in the content
 * wants to travel, would like to          hopes
 * wants Lee to resign, wants a pay rise   demands        negated as well
 * plans to open, intends, offers to pay   promises       negated: denies
 * expects Lee to wait, is expected to     predicts       negated as well
 * agreed that / agreed to pay             confirms / promises
 * questioned the count / a question of    doubts / asks
 * supports, backs, favours, voted for     praises        negated: condemns
 * opposes, objects, voted against         condemns       negated: confirms
 * refused to pay / refused to say         denies / states
 * appears to, seems to                    suggests       negated: doubts
 * showed, found, revealed                 states
 * recommended, proposed, advised          suggests
 * laments, regrets, complains             condemns
 * }</pre>
 */
@NullMarked
package dev.hearsay.stance;

import org.jspecify.annotations.NullMarked;
