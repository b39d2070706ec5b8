import { render } from 'preact';
import '../theme.css';
import './rulebook.css';
import { RuleBook } from './rulebook.tsx';

const root = document.getElementById('page');
if (root) render(<RuleBook />, root);
