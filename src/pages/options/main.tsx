import { render } from 'preact';
import '../theme.css';
import '../whole-page.css';
import './options.css';
import { Options } from './options.tsx';

const root = document.getElementById('page');
if (root) render(<Options />, root);
