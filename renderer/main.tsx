import { createRoot } from 'react-dom/client';
import type { Bridge } from '@shared/contract/wire';
import './styles/index.css';
import { App } from './app/App';
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
const isStage = new URLSearchParams(location.search).has('stage');
void start(isStage ? 'stage' : 'window').then(() => {
  createRoot(root).render(isStage ? <StageScreen /> : <App />);
});
