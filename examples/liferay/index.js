// The one line to change: where your Shura server is. The element asks the server that its script came from.
import 'https://consult.example.om/w/v1/shura.js';
