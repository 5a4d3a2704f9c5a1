import { useWords } from '@renderer/data/settings';
import { toggleFollowing, type Following } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import styles from './run.module.css';

const keys = ['Alt', 'F'];

/** Whether the screen goes along from room to room, and what that means. */
export function FollowButton({ following }: { following: Following }) {
  const { stageLead: words } = useWords();
  const { run, error } = useAction(async () => {
    announce((await toggleFollowing()) ? words.followsSaid : words.holdsSaid);
  });
  useHotkeys([{ keys, label: words.follow, run: () => void run() }]);
  return (
    <>
      <div className={styles.follow}>
        <Button size="small" isPressed={following === 'this'} keys={keys} onPress={() => void run()}>
          {words.follow}
        </Button>
        <p className="sub">{words.followHint[following]}</p>
      </div>
      <Refusal text={error} />
    </>
  );
}
