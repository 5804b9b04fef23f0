/**
 * Most reports that are collated: twenty make 190 comparisons, and their letters end at T. In a file of its own, for the
 * command checks what it was given before it loads the rest.
 */
export const mostReports = 20;
