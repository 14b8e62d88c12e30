// Registers <shura-poll>, before anything is rendered.
import '@shura/widgets/poll/define';
import './style.css';
import { createApp, h } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './app.vue';
import Gardens from './gardens.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Gardens },
    { path: '/about', component: { render: () => h('h1', 'عن البلدية') } },
  ],
});

createApp(App).use(router).mount('#root');
