import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { lensAt, tokenOf } from './addresses.ts';
import { labels } from './labels/labels.ts';
import { titleOf } from './labels/titleOf.ts';
import type { Article } from './model/article.ts';
import { sharesText } from './model/excerpt.ts';
import { type Lens, type ListKind, sentencesIn } from './model/lens.ts';
import { listsOf } from './model/lists.ts';
import { SectionNavigation } from './navigation/SectionNavigation.tsx';
import { About, type Original } from './page/About.tsx';
import { NotFound } from './page/NotFound.tsx';
import { OverviewBlock } from './page/OverviewBlock.tsx';
import { Page } from './page/Page.tsx';
import { Close, Panel } from './page/Panel.tsx';
import { useMoves } from './page/useMoves.ts';
import { QuestionList } from './questions/QuestionList.tsx';
import { QuestionView } from './questions/QuestionView.tsx';
import { lightUp, pointOut } from './reading/light.ts';
import { FormList } from './sources/FormList.tsx';
import { FormView } from './sources/FormView.tsx';
import { SourceList } from './sources/SourceList.tsx';
import { SourceView } from './sources/SourceView.tsx';
import { UnsourcedView } from './sources/UnsourcedView.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { TimelineView } from './timeline/TimelineView.tsx';
import { UndatedWords } from './timeline/UndatedWords.tsx';
import { ArticleShown, useArticle } from './ui/article.ts';
import { Published } from './ui/published.ts';
import { WorksheetNote } from './worksheet/WorksheetNote.tsx';

type Props = {
  readonly article: Article;
  /** The published text; undefined at the workbench, where nothing has a public address. */
  readonly original: Original | undefined;
  /** The markup of the article's text, empty in the browser, which already has it; or a function that renders it for a lens. */
  readonly text: string | ((lens: Lens) => ReactNode);
};

/** The app: the address decides what is lit up in the text and shown beside it. */
export function Routes({ article, original, text }: Props) {
  const { pathname, key } = useLocation();
  const [firstVisit] = useState(key);
  const lens = useMemo(() => lensAt(pathname, article), [pathname, article]);
  const token = tokenOf(lens);
  const isPublished = original !== undefined;
  const isMove = useCallback(
    (to: string) => !isPublished || sharesText(lensAt(to, article), lens, article),
    [lens, article, isPublished],
  );
  const place = useMoves(isMove, light);
  const arrivesLit = useRef(isPublished);
  useLayoutEffect(() => {
    // By the build; looking through a text of 100,000 words again takes a phone forty milliseconds.
    if (!arrivesLit.current) light(token, place);
    arrivesLit.current = false;
  }, [token, place]);
  useEffect(() => {
    const main = document.querySelector('main');
    return main ? pointOut(main, token) : undefined;
  }, [token]);
  return (
    <ArticleShown value={article}>
      <Published value={isPublished}>
        <Page
          title={documentTitle(lens, article)}
          lens={lens}
          place={place}
          announcement={key === firstVisit ? '' : announcementOf(lens, article)}
          navigation={<SectionNavigation lens={lens} place={place} close={<Close lens={lens} place={undefined} />} />}
          text={typeof text === 'string' ? text : text(lens)}
          panel={<PanelOf lens={lens} place={place} original={original} />}
          foot={
            lens.kind === 'question' ? (
              <Panel lens={lens} place={place}>
                <View lens={lens} place={place} original={original} />
              </Panel>
            ) : undefined
          }
        />
      </Published>
    </ArticleShown>
  );
}

/** Lights up the page's text. */
function light(token: string, place: string | undefined): void {
  const main = document.querySelector('main');
  if (main) lightUp(main, token, place);
}

type ViewProps = Pick<Props, 'original'> & { readonly lens: Lens; readonly place: string | undefined };

function PanelOf({ lens, place, original }: ViewProps) {
  if (lens.kind === 'overview') return <Overview lens={lens} />;
  if (lens.kind === 'question') {
    return (
      <OverviewBlock lens={{ kind: 'questions' }}>
        <QuestionList lens={lens} />
      </OverviewBlock>
    );
  }
  return (
    <Panel lens={lens} place={place}>
      <View lens={lens} place={place} original={original} />
    </Panel>
  );
}

type BlockProps = { readonly lens: Lens };

/** The lists on the overview, in its order. */
const blocks: Readonly<Record<ListKind, (props: BlockProps) => ReactNode>> = {
  sources: SourceList,
  timeline: Times,
  questions: QuestionList,
  forms: () => <FormList />,
};

const order = Object.keys(blocks);

function Times({ lens }: BlockProps) {
  return useArticle().events.length > 0 ? <Timeline lens={lens} /> : <UndatedWords />;
}

function Overview({ lens }: BlockProps) {
  const lists = [...listsOf(useArticle())].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return lists.map((kind) => {
    const Block = blocks[kind];
    return (
      <OverviewBlock key={kind} lens={{ kind }}>
        <Block lens={lens} />
      </OverviewBlock>
    );
  });
}

/** What a lens shows, without a frame around it. */
export function View({ lens, place, original }: ViewProps) {
  switch (lens.kind) {
    case 'sources':
      return <SourceList />;
    case 'source':
      return <SourceView source={lens.source} place={place} />;
    case 'unsourced':
      return <UnsourcedView place={place} />;
    case 'forms':
      return <FormList explained />;
    case 'form':
      return <FormView form={lens.form} place={place} />;
    case 'timeline':
    case 'event':
      return <TimelineView lens={lens} place={place} />;
    case 'questions':
      return <QuestionList lens={lens} />;
    case 'question':
      return <QuestionView question={lens.question} place={place} />;
    case 'about':
      return <About original={original} />;
    case 'unknown':
      return <NotFound />;
    case 'worksheet':
      return <WorksheetNote />;
    case 'overview':
      return null;
  }
}

function documentTitle(lens: Lens, article: Article): string {
  return lens.kind === 'overview'
    ? `${article.title.text} – ${labels.product}`
    : `${titleOf(lens)} · ${article.title.text}`;
}

function announcementOf(lens: Lens, article: Article): string {
  const count = sentencesIn(lens, article).length;
  const title = lens.kind === 'source' ? labels.sources.announced(lens.source.name) : titleOf(lens);
  return count > 0 ? labels.list([title, labels.sentences(count)]) : title;
}
