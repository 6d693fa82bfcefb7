import { createContext } from 'react';

/** Whether the article is published on a site and has addresses to share; at the workbench it is not. */
export const Published = createContext(true);
