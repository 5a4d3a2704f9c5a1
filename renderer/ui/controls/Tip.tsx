import { useLayoutEffect, useRef, useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './tip.module.css';

export interface TipProps {
  id: string;
  /** The control it explains while it is open. */
  anchor: HTMLElement | null;
  /** It repeats the control's name, and is not read again. */
  isSeenOnly?: boolean;
  children: ReactNode;
}

/** A sentence under (or, at the window's foot, above) the control it explains; read where it stands, seen while open. */
export const Tip = ({ id, anchor, isSeenOnly = false, children }: TipProps) => {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (anchor && own.current) place(own.current, anchor.getBoundingClientRect());
  }, [anchor, children]);
  return (
    <>
      {!isSeenOnly && (
        <span id={id} className="unseen">
          {children}
        </span>
      )}
      {anchor &&
        createPortal(
          <div ref={own} className={styles.tip} aria-hidden="true">
            {children}
          </div>,
          document.body,
        )}
    </>
  );
};

/** Open while the pointer rests on the control or the keyboard has it. */
export const useTip = (isWanted: boolean) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const triggers = isWanted && {
    onPointerEnter: (event: PointerEvent<HTMLElement>) => setAnchor(event.currentTarget),
    onPointerLeave: close,
    onPointerDown: close,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (event.currentTarget.matches(':focus-visible')) setAnchor(event.currentTarget);
    },
    onBlur: close,
  };
  return { anchor: isWanted ? anchor : null, triggers };
};

const gap = 6;

const place = (tip: HTMLElement, anchor: DOMRect) => {
  const { width, height } = tip.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const top = below + height > window.innerHeight ? anchor.top - height - gap : below;
  const left = Math.min(anchor.left, window.innerWidth - width - gap);
  tip.style.top = `${Math.max(top, gap)}px`;
  tip.style.left = `${Math.max(left, gap)}px`;
};
