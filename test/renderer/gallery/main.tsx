// Every part in its states, for looking at: npx vite -c test/renderer/gallery/gallery.config.ts. Not shipped.
import { createRoot } from 'react-dom/client';
import '@renderer/styles/index.css';
import { applyTheme, applyTextSize } from '@renderer/ui/theme';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Gallery } from './Gallery';

const wish = new URLSearchParams(location.search);
applyTheme(wish.get('theme') === 'dark' ? 'dark' : 'light');
applyTextSize(Number(wish.get('text') ?? '1'));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);

if (wish.get('open') === 'message') sayUndoable('3 noter samlet i Transport');
