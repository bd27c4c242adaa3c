package dev.hearsay.block;

/** What a part of a page is taken for by its tags and names, before its words are looked at. */
enum Mark {
    /** Nothing is known of it. */
    NONE,
    /** Not shown: no word of it counts. */
    HIDDEN,
    /** Navigation, menus, what stands around every page of a site. */
    CHROME,
    /** Buttons to share. */
    SHARE,
    /** Other articles. */
    RELATED,
    /** What stands under a picture. */
    CAPTION,
    /** What readers wrote. */
    COMMENTS,
    /** Who wrote it. */
    BYLINE,
    /** When it was published. */
    TIMESTAMP,
    /** Newsletters, advertisements, cookies, author boxes. */
    OTHER
}
