/** From this width of a page on, in rem of the letters it is set in, the panel stands beside the text instead of over its foot. */
export const besideFrom = 76;
