import { Button } from '../controls/Button';
import { Dialog } from './Dialog';
import { Refusal } from './Refusal';

export interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** What happens, and that it cannot be undone. */
  text: string;
  /** The safe choice: it has the focus, and Esc means the same. */
  keepLabel: string;
  onKeep: () => void;
  actLabel: string;
  onAct: () => void;
  tone?: 'grave' | 'plain';
  /** Why the act was refused. */
  error?: string | null;
}

/** Asks before what cannot be undone, and only then. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { isOpen, title, text, keepLabel, onKeep, actLabel, onAct, tone = 'grave', error } = props;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onKeep}
      title={title}
      role="alert"
      size="small"
      footer={
        <>
          <Button autoFocus keys={['Esc']} onPress={onKeep}>
            {keepLabel}
          </Button>
          <Button tone={tone} onPress={onAct}>
            {actLabel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <Refusal text={error} />
    </Dialog>
  );
};
