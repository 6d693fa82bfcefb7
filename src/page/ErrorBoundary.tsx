import { Component, type ReactNode, Suspense } from 'react';
import { labels } from '../labels/labels.ts';
import styles from './ErrorBoundary.module.css';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/**
 * Keeps a room that throws from taking the page down: a short message replaces it. Each room hydrates on its own,
 * so that a failure renders this room anew and nothing else.
 */
export function ErrorBoundary({ children }: Props) {
  return (
    <Suspense>
      <Catching>{children}</Catching>
    </Suspense>
  );
}

class Catching extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert">
        <b>{labels.failure.title}.</b> {labels.failure.text}{' '}
        <button type="button" className={styles.reload} onClick={() => location.reload()}>
          {labels.failure.reload}
        </button>
      </p>
    );
  }
}
