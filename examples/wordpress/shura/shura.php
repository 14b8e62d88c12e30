<?php
/**
 * Plugin Name:       Shura
 * Description:       Polls and public consultations of a Shura server, in Arabic and English: blocks, shortcodes and pasted addresses.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The Shura authors
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       shura
 * Domain Path:       /languages
 *
 * Licensed under the Apache License 2.0, which goes together with version 3 of the GNU General Public License; WordPress
 * may be taken under that version ("version 2 or later").
 */

namespace Shura;

defined( 'ABSPATH' ) || exit;

// Before what the other files say at the same moment.
add_action( 'init', static fn() => load_plugin_textdomain( 'shura', false, basename( __DIR__ ) . '/languages' ) );

require __DIR__ . '/includes/server.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/settings.php';
