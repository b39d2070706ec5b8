import { render } from 'preact';
import '../theme.css';
import '../whole-page.css';
import './welcome.css';
import { Welcome } from './welcome.tsx';

const root = document.getElementById('page');
if (root) render(<Welcome />, root);
