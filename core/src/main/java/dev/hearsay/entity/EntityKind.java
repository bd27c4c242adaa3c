package dev.hearsay.entity;

/** What sort of thing an entity is. */
public enum EntityKind {
    /** One human being. */
    PERSON,
    /** A company, party, agency, paper, court, team. */
    ORGANIZATION,
    /** A state that speaks or acts, its organs and what stands for it: {@code the Kremlin}. */
    GOVERNMENT,
    /** A people, faith or political camp. */
    GROUP,
    /** A place that is only a place. */
    PLACE,
    /** A law, work, event, building, product. */
    OTHER
}
