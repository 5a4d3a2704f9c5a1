import { useRef } from 'react';
import { hyphenated } from '@renderer/ui/hyphens';
import { sizes, useFit } from './useFit';
import styles from './stage.module.css';

type Props = {
  text: string;
  className?: string | undefined;
  /** Letters of a line: longer words are parted. */
  fits?: number;
};

/** Smaller first, then higher: a question may be long. */
const titleSizes = [...sizes(3.6, 2.4), ...sizes(2.4, 2, true)];

/** What is asked or voted on, above what the room says to it. */
export function StageTitle({ text, className = '', fits = 28 }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useFit(title, titleSizes, text);
  return (
    <h1 ref={title} className={`${styles.title ?? ''} ${className}`}>
      {hyphenated(text, fits)}
    </h1>
  );
}
