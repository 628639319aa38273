<?php
/**
 * Plugin Name:       ENSIE widgets
 * Description:       Partner map, timeline, objectives and EU funding statement of the ENSIE project, as blocks and as a shortcode.
 * Version:           %version%
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The ENSIE partners
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       ensie-widgets
 * Domain Path:       /languages
 *
 * Nothing is stored: there are no settings, and deleting the plugin leaves nothing behind.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '%version%';
const FILE    = __FILE__;

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/picture.php';
require __DIR__ . '/includes/locale.php';
require __DIR__ . '/includes/register.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/shortcode.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\prepare_editor' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_preview' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\print_as_module', 10, 3 );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );
// Late: what other plugins put into the content counts as well; and what stands in footers and sidebars.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\enqueue_for_tags', 99 );
}
