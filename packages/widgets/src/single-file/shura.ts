// biome-ignore-start assist/source/organizeImports: what is alike stands side by side, which compresses better
import '../suggestion-box/define.ts';
import '../response-feed/define.ts';
import '../suggestions/define.ts';
import '../poll/define.ts';
// biome-ignore-end assist/source/organizeImports: the rest is in order
