import { render } from 'preact';
import '../theme.css';
import '../whole-page.css';
import './rulebook.css';
import { RuleBook } from './rulebook.tsx';

const root = document.getElementById('page');
if (root) render(<RuleBook />, root);
