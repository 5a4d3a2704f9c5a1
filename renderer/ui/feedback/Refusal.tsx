import { classes } from '../classes';
import { Icon } from '../Icon';
import styles from './refusal.module.css';

export interface RefusalProps {
  /** What went wrong and what to do now; nothing is drawn while there is none. */
  text: string | null | undefined;
  id?: string | undefined;
  className?: string | undefined;
}

/** Why something was not done, where it was asked for. Announced when it appears; until then it takes no room. */
export const Refusal = ({ text, id, className }: RefusalProps) => (
  <div id={id} role="alert" className={text ? classes(styles.refusal, className) : 'unseen'}>
    {text && (
      <>
        <Icon name="warn" />
        <span>{text}</span>
      </>
    )}
  </div>
);
