import { useWords } from '@renderer/data/settings';
import { toggleFollowing, type Following } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';

const keys = ['Alt', 'F'];

/** Whether the screen goes along from room to room, and what that means. */
export function FollowButton({ following }: { following: Following }) {
  const { stageLead: words } = useWords();
  const toggle = async () => {
    announce((await toggleFollowing()) ? words.followsSaid : words.holdsSaid);
  };
  useHotkeys([{ keys, label: words.follow, run: () => tell(toggle()) }]);
  return (
    <Button
      size="small"
      isPressed={following === 'this'}
      keys={keys}
      title={words.followHint[following]}
      onPress={() => tell(toggle())}
    >
      {words.follow}
    </Button>
  );
}
