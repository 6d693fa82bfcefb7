import '../styles/tokens.css';
import '../styles/face.css';
import '../styles/base.css';
import '../styles/print.css';
import '../offline/updateNotice.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { ids } from '../ids.ts';
import { benchWords } from '../words/workbench.ts';

const root = document.getElementById(ids.app);
if (root) createRoot(root).render(<h1>{benchWords.title}</h1>);
