import { type ComponentProps, memo, type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { HashRouter } from 'react-router-dom';
import { tokenOf } from '../../addresses.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Article } from '../../model/article.ts';
import { defineArticle } from '../../model/defineArticle.ts';
import { holdsExcerpt } from '../../model/excerpt.ts';
import type { Lens } from '../../model/lens.ts';
import { linkOf } from '../../page/links.ts';
import page from '../../page/Page.module.css';
import { ArticleText } from '../../reading/ArticleText.tsx';
import { Excerpt } from '../../reading/Excerpt.tsx';
import { lightUp } from '../../reading/light.ts';
import { Routes } from '../../routes.tsx';
import type { Around } from '../../ui/Sections.tsx';
import { placeIn } from '../../ui/target.ts';
import { Worksheet } from '../../worksheet/Worksheet.tsx';
import { Button } from '../Button.tsx';
import { bringNear, inWaitingGroups } from '../bench/Group.tsx';
import { useFindings } from '../bench/useFindings.ts';
import { bringToView } from '../bringToView.ts';
import { isBook } from '../edit/parts.ts';
import type { History } from '../history.ts';
import { isIn } from '../isIn.ts';
import { isMute } from '../letterKeys.ts';
import { editHash, goTo, placeRead, readBase, returnTo } from '../place.ts';
import { numberOf } from '../sentenceOf.ts';
import { ShareDialog } from '../share/ShareDialog.tsx';
import '../../worksheet/worksheet.css';
import '../../worksheet/above.css';
import { useArticle } from '../../ui/article.ts';
import { useListener } from '../../ui/useListener.ts';
import type { Guide } from '../useGuide.ts';
import styles from './ReadingView.module.css';

type Props = {
  readonly work: string;
  readonly history: History;
  /** The guide, which ends here, as long as it lasts. */
  readonly guide: Guide | undefined;
};

/** A work as its readers will see it: the readers' rooms, with their address in the hash. */
export function ReadingView({ work, history, guide }: Props) {
  const { reading, at } = history.now;
  const [isSharing, setSharing] = useState(false);
  const article = useMemo(() => defineArticle(reading.article, reading.unconfirmed), [reading]);
  const edit = () => {
    if (guide?.isDone) guide.skip();
    returnTo(editHash(work, placeRead() ?? at));
  };
  // The key that leads here also leads back.
  useListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyped = isIn(target, 'input, textarea, select, dialog');
    if (key.toLowerCase() === 'l' && !isTyped && !isMute(key) && !ctrlKey && !metaKey && !altKey) edit();
  });
  // The browser does not jump to places within the hash.
  useLayoutEffect(() => {
    const sentence = document.getElementById(placeRead() ?? '');
    if (sentence) bringToView(sentence);
    sentence?.querySelector('a')?.focus({ preventScroll: true });
  }, []);
  useNear(article);
  return (
    <div className={styles.view}>
      <nav className={`bar ${page.edges} ${styles.ways}`} aria-label={benchLabels.title}>
        <Button onClick={() => goTo('#/')}>
          <span aria-hidden="true">‹ </span>
          {benchLabels.bar.all}
        </Button>
        {guide?.isDone && <p className={`inverse ${styles.first}`}>{benchLabels.guide.done}</p>}
        <Button className={styles.edit} aria-keyshortcuts="L" onClick={edit}>
          {benchLabels.bar.edit}
        </Button>
        <Button onClick={() => setSharing(true)}>{benchLabels.share.title}</Button>
      </nav>
      <HashRouter basename={readBase(work)}>
        <Routes article={article} original={undefined} text={text} />
      </HashRouter>
      {isSharing && (
        <CheckedShareDialog article={article} work={work} reading={reading} onClose={() => setSharing(false)} />
      )}
    </div>
  );
}

type CheckedProps = Omit<ComponentProps<typeof ShareDialog>, 'unsettled'> & { readonly article: Article };

/** The dialog for sharing where nothing has been checked before. */
function CheckedShareDialog({ article, ...rest }: CheckedProps) {
  return <ShareDialog {...rest} unsettled={useFindings(article).size} />;
}

/** In a book, shows the part of the text to which a move leads before the move is made. */
function useNear(article: Article): void {
  const bring = (event: Event) => {
    const link = event instanceof MouseEvent ? linkOf(event) : undefined;
    const place = link ? placeIn(link.hash) : placeRead();
    const main = document.querySelector('main');
    if (main && place !== undefined && !document.getElementById(place))
      flushSync(() => bringNear(numberOf(article, place), main));
  };
  useListener('click', bring, true);
  useListener('popstate', bring, true);
}

function text(lens: Lens): ReactNode {
  return <TextOf lens={lens} />;
}

function TextOf({ lens }: { readonly lens: Lens }) {
  const article = useArticle();
  const around = useMemo((): Around | undefined => {
    if (!isBook(article.input)) return undefined;
    const onShown = (part: Element) => lightUp(part, tokenOf(lens), placeRead());
    const waiting = { place: placeRead(), onShown };
    return (written, section) => inWaitingGroups(written, section, waiting);
  }, [article, lens]);
  if (lens.kind === 'worksheet') return <Sheet />;
  if (holdsExcerpt(lens, article)) return <Excerpt lens={lens} around={around} />;
  return <WholeText around={around} />;
}

/** The worksheet, at its top and with the focus on its print button, since one comes from the middle of the text. */
function Sheet() {
  useLayoutEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('aside button')?.focus({ preventScroll: true });
  }, []);
  return <Worksheet />;
}

/** Rendered once: moves only change what is lit. */
const WholeText = memo(ArticleText);
