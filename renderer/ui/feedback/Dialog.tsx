import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../classes';
import styles from './dialog.module.css';

export interface DialogProps {
  isOpen: boolean;
  /** Esc; with `closesOutside` also a press beside it. */
  onClose: () => void;
  /** Names the thing: »Slet Ove Tranebjerg overalt?« */
  title: string;
  children: ReactNode;
  /** Buttons, the safe one first and with `autoFocus`. */
  footer?: ReactNode;
  /** alert: something is at stake. */
  role?: 'dialog' | 'alert';
  /** Only where nothing can be lost by it. */
  closesOutside?: boolean;
  size?: 'small' | 'normal' | 'large';
}

/** A dialog over the room, which waits until it is answered. */
export const Dialog = (props: DialogProps) => {
  const {
    isOpen,
    onClose,
    title,
    children,
    footer,
    role = 'dialog',
    closesOutside = false,
    size = 'normal',
  } = props;
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={closesOutside}
    >
      <Modal className={classes(styles.dialog, styles[size])}>
        <AriaDialog className={styles.body ?? ''} role={role === 'alert' ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {footer && <div className={styles.footer}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
