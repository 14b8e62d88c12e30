import '../poll/define.ts';
