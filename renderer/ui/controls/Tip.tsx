import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import styles from './tip.module.css';

export interface TipProps {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  children: ReactNode;
}

/** A sentence under (or, at the window's foot, above) the control it explains. Always in the page, for aria-describedby. */
export const Tip = ({ id, anchor, isOpen, children }: TipProps) => {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen && anchor.current && own.current) place(own.current, anchor.current.getBoundingClientRect());
  }, [isOpen, anchor, children]);
  return createPortal(
    <div ref={own} id={id} role="tooltip" className={isOpen ? styles.tip : 'unseen'}>
      {children}
    </div>,
    document.body,
  );
};

/** Open while the pointer rests on the control or the keyboard has it; Esc closes it. */
export const useTip = (isWanted: boolean) => {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = () => setOpen(false);
  const triggers = isWanted
    ? {
        onPointerEnter: open,
        onPointerLeave: close,
        onFocus: (event: React.FocusEvent<HTMLElement>) => {
          if (event.target.matches(':focus-visible')) open();
        },
        onBlur: close,
      }
    : {};
  return { isOpen: isOpen && isWanted, close, triggers };
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
