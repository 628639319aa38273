<?php
/**
 * What may be written into a widget's tag.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/** Widget, as the shortcode and the element call it, and the name of its block: no ad blocker may take that one for a banner. */
const BLOCKS = array(
	'partner-map'      => 'partner-map',
	'project-timeline' => 'project-timeline',
	'objectives-list'  => 'objectives-list',
	'funding-banner'   => 'funding',
);

/**
 * The folder of a widget's block.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @return string Path.
 */
function block_folder( $widget ) {
	return dirname( FILE ) . '/blocks/' . BLOCKS[ $widget ];
}

/**
 * The attributes that a widget knows, each with its JSON schema. block.json is the only list of them.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @return array Schemas by name (`headingLevel`).
 */
function attribute_schemas( $widget ) {
	static $schemas = array();
	if ( ! isset( $schemas[ $widget ] ) ) {
		$block              = wp_json_file_decode( block_folder( $widget ) . '/block.json', array( 'associative' => true ) );
		$schemas[ $widget ] = $block['attributes'];
	}
	return $schemas[ $widget ];
}

/**
 * The name in HTML and in the shortcode: `headingLevel` is `heading-level`.
 *
 * @param string $name Name in the schema.
 * @return string Name of the attribute.
 */
function attribute_name( $name ) {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
}

/**
 * Those of the given attributes that the widget knows and whose values its schema allows.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @param array  $given  Values by the name in the schema.
 * @return array Values by the name in the schema.
 */
function valid_attributes( $widget, array $given ) {
	$valid = array();
	foreach ( attribute_schemas( $widget ) as $name => $schema ) {
		if ( ! isset( $given[ $name ] ) || '' === $given[ $name ] ) {
			continue;
		}
		if ( true === rest_validate_value_from_schema( $given[ $name ], $schema, $name ) ) {
			$valid[ $name ] = rest_sanitize_value_from_schema( $given[ $name ], $schema, $name );
		}
	}
	return $valid;
}

/**
 * Attributes as HTML.
 *
 * @param array $attributes Valid values by the name in the schema.
 * @return string HTML that begins with a space, or nothing.
 */
function attributes_html( array $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . attribute_name( $name );
		} elseif ( false !== $value ) {
			$html .= sprintf( ' %s="%s"', attribute_name( $name ), esc_attr( $value ) );
		}
	}
	return $html;
}
