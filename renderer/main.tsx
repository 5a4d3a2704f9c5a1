import { createRoot } from 'react-dom/client';
import type { Bridge } from '@shared/contract/wire';
import './styles/index.css';
import { App } from './app/App';
import { RoomBoundary } from './app/RoomBoundary';
import { start } from './app/start';
import { connect } from './data/bridge';
import { StageScreen } from './rooms/stage/StageScreen';

declare global {
  interface Window {
    samskab: Bridge;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

connect(window.samskab);
const page = createRoot(root);
// The stage asks for the one thing it may show; everything else is for a window that works.
if (new URLSearchParams(location.search).has('stage')) page.render(<StageScreen />);
else {
  void start().then(() =>
    page.render(
      <RoomBoundary>
        <App />
      </RoomBoundary>,
    ),
  );
}
