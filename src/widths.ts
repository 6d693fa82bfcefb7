/** The width of a page, in rem of its text size, from which the panel is beside the text instead of over its foot. */
export const besideFrom = 78;
