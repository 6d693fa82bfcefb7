// The stylesheets of what the build alone renders: the one stylesheet of every page is the browser's.
import './reading/ArticleText.module.css';
import './reading/Facts.module.css';
import './reading/Mark.module.css';
import './reading/SentenceText.module.css';
import './worksheet/FormLegend.module.css';
import './worksheet/Key.module.css';
import './worksheet/SheetText.module.css';
import './worksheet/Worksheet.module.css';
