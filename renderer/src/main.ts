import { mount } from 'svelte';
import App from './App.svelte';
import { invoke } from './api.ts';
import './app.css';
import { startingPoint } from './state/start.ts';
import { assert } from '../../shared/assert.ts';

const target = document.getElementById('app');
assert(target, 'the page has no #app');
const start = await startingPoint(invoke);
mount(App, { target, props: { start } });
