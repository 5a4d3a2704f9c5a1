import type { MouseEvent } from 'react';
import type { Contents as ContentsBlock, DocumentTree, Heading } from '@shared/domain/document';
import { headingId } from './heading-places';
import styles from './document.module.css';

/** The document's headings as links within the page. */
export const Contents = ({ contents, tree }: { contents: ContentsBlock; tree: DocumentTree }) => (
  <nav className={styles.contents} aria-label={contents.title}>
    <p className={styles.contentsTitle}>{contents.title}</p>
    <ul>
      {tree.blocks
        .filter((block): block is Heading => block.kind === 'heading' && block.level <= contents.depth)
        .map((heading) => (
          <li key={heading.anchor} data-level={heading.level}>
            <a href={`#${headingId(heading)}`} onClick={(event) => goTo(event, heading)}>
              {heading.text}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);

/** The window's address stays as it is: a window that navigates loses its way to the core. */
const goTo = (event: MouseEvent, heading: Heading) => {
  event.preventDefault();
  const place = document.getElementById(headingId(heading));
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
};
