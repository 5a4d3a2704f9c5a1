import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { classes } from '../classes';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { Icon } from '../Icon';
import { currentMessages, dropMessage, onMessages, type Message, type MessageAction } from './messages';
import styles from './messages.module.css';

export interface MessagesProps {
  /** The region's name: »Beskeder«. */
  label: string;
  /** On the button that puts a message away: »Luk beskeden«. */
  closeLabel: string;
  /** What »Fortryd« does wherever a message says what was done. */
  undo: MessageAction;
}

/** Where messages stand: on the key line, where they cover nothing to press. The Announcer reads them. Mount it once. */
export const Messages = ({ label, closeLabel, undo }: MessagesProps) => {
  const messages = useSyncExternalStore(onMessages, currentMessages);
  const area = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const end = messages.length === 0 ? 0 : (area.current?.getBoundingClientRect().right ?? 0);
    document.documentElement.style.setProperty('--said', `${String(end)}px`);
  }, [messages]);
  return (
    <section ref={area} className={styles.messages} aria-label={label}>
      {messages.map((message) => (
        <OneMessage
          key={message.id}
          message={message}
          action={message.isUndoable ? undo : message.action}
          closeLabel={closeLabel}
        />
      ))}
    </section>
  );
};

/** How long a message stays when nobody points at it or stands in it. */
const stay = 8_000;

type OneProps = { message: Message; action: MessageAction | undefined; closeLabel: string };

const OneMessage = ({ message: { tone, text, id }, action, closeLabel }: OneProps) => {
  const [isHeld, hold] = useState(false);
  const close = () => dropMessage(id);
  useEffect(() => {
    if (isHeld || tone === 'late') return;
    const timer = setTimeout(() => dropMessage(id), stay);
    return () => clearTimeout(timer);
  }, [isHeld, tone, id]);
  return (
    <div
      className={classes(styles.message, styles[tone])}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {tone === 'late' && <Icon name="warn" />}
      <span>{text}</span>
      {action && (
        <Button
          size="small"
          keys={action.keys}
          onPress={() => {
            close();
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="x" size="small" label={closeLabel} onPress={close} />
    </div>
  );
};
