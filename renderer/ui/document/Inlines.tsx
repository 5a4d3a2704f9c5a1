import { Fragment } from 'react';
import type { Inline } from '@shared/domain/document';

/** Words within a paragraph; a line break that somebody typed stays one. */
export const Inlines = ({ content }: { content: readonly Inline[] }) =>
  content.map((part, index) => <OneInline key={index} part={part} />);

const OneInline = ({ part }: { part: Inline }) => {
  const text = part.text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
  switch (part.kind) {
    case 'text':
      return <>{text}</>;
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'missing':
      return <mark>{text}</mark>;
  }
};
