import { Component, type ReactNode } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { closeOverlay } from './overlays';

type Props = { children: ReactNode };

/** What cannot be drawn says so. Around a room, the way home still works; around the app, the window is never empty. */
export class RoomBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** What lay over the room may be what failed. */
  #again = () => {
    closeOverlay();
    this.setState({ hasFailed: false });
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed onAgain={this.#again} />;
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
