import { Component, type ReactNode } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';

type Props = { children: ReactNode };

/** A room that cannot be drawn says so, and the way home still works. */
export class RoomBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed onAgain={() => this.setState({ hasFailed: false })} />;
  }
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const { frame } = useWords();
  return (
    <main>
      <EmptyState title={frame.roomFailed} action={<Button onPress={onAgain}>{frame.tryAgain}</Button>} />
    </main>
  );
}
