import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import styles from './hidden.module.css';

type Props = { draft: { text: string; setText: (text: string) => void }; onEnter: () => void };

/** Who writes, where the hidden round asks for it. It stays until another writes. */
export function AuthorField({ draft, onEnter }: Props) {
  const { hidden } = useWords().boardWork;
  return (
    <Field
      label={hidden.name}
      className={styles.author}
      value={draft.text}
      maxLength={300}
      onChange={draft.setText}
      onEnter={onEnter}
    />
  );
}
