/**
 * The width of a page, in rem of its text size, from which the panel is beside the text instead of over its foot: 76 rem of columns, and one on
 * each side.
 */
export const besideFrom = 78;
