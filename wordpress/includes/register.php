<?php
/**
 * Tells WordPress about the blocks and the shortcode.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Registers blocks, their editor and the shortcode.
 */
function register() {
	load_plugin_textdomain( 'ensie-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'ensie-widgets-editor', plugins_url( 'editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( 'ensie-widgets-editor', 'ensie-widgets', dirname( FILE ) . '/languages' );
	foreach ( array_keys( BLOCKS ) as $widget ) {
		register_block_type(
			block_folder( $widget ),
			array(
				'render_callback' => static function ( $attributes, $content, $block ) use ( $widget ) {
					// WordPress has taken out what its schema refuses, and it would not be missed.
					$written = isset( $block->parsed_block['attrs'] ) ? $block->parsed_block['attrs'] : array();
					$given   = $written + $attributes;
					$note    = note_ignored( lost_identity( $widget, $given ) );
					return render( $widget, $given, get_block_wrapper_attributes(), $note );
				},
			)
		);
	}
	add_shortcode( 'ensie', __NAMESPACE__ . '\render_shortcode' );
}

/**
 * Gives the editor the languages, the partners for "our town", and the hosts from which files may come.
 */
function prepare_editor() {
	$partners = wp_json_encode( fallback_texts( 'en' )['partners'] );
	$locales  = wp_json_encode( LOCALES );
	$hosts    = wp_json_encode( array_map( __NAMESPACE__ . '\host_of', array( home_url(), content_url() ) ) );
	wp_add_inline_script( 'ensie-widgets-editor', "window.ensieWidgetsLocales = $locales; window.ensieWidgetsPartners = $partners; window.ensieWidgetsHosts = $hosts;", 'before' );
}
