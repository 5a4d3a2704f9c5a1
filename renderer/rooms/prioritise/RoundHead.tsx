import type { ReactNode } from 'react';
import { useWords } from '@renderer/data/settings';
import { EditableText } from '@renderer/ui/controls/EditableText';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { tell } from '@renderer/ui/feedback/tell';
import { Title } from '@renderer/ui/layout/Title';
import { OnStage } from './OnStage';
import { removeRound, retitle } from './prioritise-data';
import type { Round } from './prioritise-view';
import styles from './prioritise.module.css';

type Props = {
  round: Round;
  isNew: boolean;
  detail: ReactNode;
  tools?: ReactNode;
  /** Before »Slet runden«. */
  items?: readonly MenuEntry[];
};

/** The question, and what can be done with the round as a whole. */
export function RoundHead({ round, isNew, detail, tools, items = [] }: Props) {
  const { prioritise: words } = useWords();
  const draft = `round:${round.id}:title`;
  return (
    <Title
      label={words.kinds[round.kind]}
      detail={detail}
      tools={
        <>
          {tools}
          <OnStage round={round} />
          <MenuButton
            isIconOnly
            label={words.acts}
            items={[
              ...items,
              {
                id: 'remove',
                label: words.remove,
                icon: 'trash',
                onPress: () => tell(removeRound(round, words)),
              },
            ]}
          />
        </>
      }
    >
      <EditableText
        className={styles.question}
        label={words.titleLabel}
        value={round.round.title}
        emptyRefusal={words.titleEmpty}
        startsEditing={isNew}
        draft={draft}
        onSave={(title) => retitle(round, title, draft)}
      />
    </Title>
  );
}
