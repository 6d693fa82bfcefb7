/** Between two things said on one line; where the line ends there, it stays at the end. */
export const separator = '\u00a0· ';
