package dev.hearsay.finding;

import java.util.List;

/** Finds one kind of thing on which accounts can be laid side by side. */
interface FindingRule {
    /** The findings; their ids are given later. */
    List<Finding> find(Bench bench);
}
