import { createContext } from 'react';

/** Whether the article is that of a site, with addresses that can be passed on; at the workbench it is somebody's own. */
export const Published = createContext(true);
